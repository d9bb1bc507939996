"""Which names mean one source: thirty and more groups of names, of many countries, and names that must stay apart."""

from __future__ import annotations

import random

import pytest

from pylno.base import SourceKind
from pylno.ledger.sources import Naming, Resolved, resolve

ONE_SOURCE = {
    "kazakhstan, interior": [
        "the Interior Ministry",
        "Ministry of Internal Affairs of Kazakhstan",
        "the ministry",
        "МВД",
        "Kazakhstan's interior minister Yerlan Turgumbayev",
    ],
    "kazakhstan, prosecutors": [
        "Prosecutor General's Office",
        "prosecutors",
        "the Prosecutor General",
        "Prosecutor General’s Office",
        "Генпрокуратура",
        "Генеральной прокуратуры",
        "Deputy Prosecutor General",
    ],
    "kazakhstan, information": ["Ministry of Information and Social Development", "the Information Ministry"],
    "kazakhstan, bureau": ["Kazakhstan International Bureau for Human Rights and Rule of Law", "KIBHR", "the Bureau"],
    "migration": ["aid agency", "International Organization for Migration (IOM)", "IOM", "UN migration agency"],
    "gaza, health": ["Palestinian Ministry of Health in Gaza", "Gaza's Health Ministry", "the Gaza health ministry"],
    "gaza, civil defence": ["Gaza's Civil Defense", "the Civil Defense spokesman", "Civil Defence"],
    "ukraine, monitors": ["Human Rights Centre ZMINA", "ZMINA", "the Human Rights Center ZMINA"],
    "ukraine, emergencies": [
        "Державна служба України з надзвичайних ситуацій",
        "Державної служби з надзвичайних ситуацій",
    ],
    "ukraine, administration": ["прес-служба Донецької ОДА", "Донецька ОДА", "Донецької ОДА"],
    "ukraine, deputy": ["MP Iryna Geraschenko", "Iryna Geraschenko", "Geraschenko"],
    "russia, ovd-info": ["ОВД-Инфо", "OVD-Info", "OVD Info"],
    "russia, defence": [
        "Russian Defence Ministry",
        "the Russian Ministry of Defense",
        "Минобороны России",
        "Russia's defence minister Sergei Shoigu",
    ],
    "journalists": [
        "Комитет защиты журналистов",
        "Комитета защиты журналистов",
        "Committee to Protect Journalists (CPJ)",
        "CPJ",
    ],
    "belarus": ["Human Rights Centre Viasna", "Viasna", "Вясна"],
    "syria": ["Syrian Observatory for Human Rights", "SOHR", "the Observatory"],
    "syria, network": ["Syrian Network for Human Rights (SNHR)", "SNHR", "the network"],
    "kenya": ["Kenya National Commission on Human Rights (KNCHR)", "KNCHR", "the commission"],
    "kenya, lawyers": ["Law Society of Kenya", "LSK"],
    "myanmar": ["Assistance Association for Political Prisoners (AAPP)", "AAPP", "the association"],
    "sudan": ["Central Committee of Sudan Doctors", "CCSD"],
    "sudan, army": ["the Sudanese army", "Sudan's army spokesman"],
    "iran": ["Human Rights Activists in Iran", "the Human Rights Activists in Iran"],
    "nigeria": ["National Emergency Management Agency (NEMA)", "NEMA", "the agency"],
    "haiti": ["National Human Rights Defense Network", "the National Human Rights Defence Network"],
    "bangladesh": [
        "Dhaka Medical College Hospital",
        "the hospital",
        "an official at the Dhaka Medical College Hospital",
    ],
    "venezuela": ["Foro Penal", "Foro Penal director Alfredo Romero"],
    "georgia": ["Georgian Young Lawyers' Association (GYLA)", "GYLA", "the Georgian Young Lawyers’ Association"],
    "hong kong": ["Civil Human Rights Front (CHRF)", "CHRF", "the Front"],
    "ethiopia": ["Ethiopian Human Rights Commission (EHRC)", "EHRC", "the commission"],
    "united nations": [
        "OHCHR",
        "UN Human Rights Office",
        "Office of the United Nations High Commissioner for Human Rights",
    ],
    "red cross": ["International Committee of the Red Cross", "ICRC", "МККК"],
    "azerbaijan": ["Institute for Reporters' Freedom and Safety (IRFS)", "IRFS", "the institute's IRFS"],
    "philippines": ["Commission on Human Rights of the Philippines (CHR)", "CHR", "the commission"],
    "colombia": ["Defensoría del Pueblo", "the Defensoria del Pueblo"],
    "turkey": ["Turkish Interior Ministry", "Turkey's Ministry of the Interior", "the Interior Minister"],
    "broadcaster": ["BBC", "BBC journalists", "BBC News"],
    "coast guard": ["the Italian coast guard", "Italy's coast guard"],
    "a spokesman of whoever was named": ["Myanmar Red Cross", "a spokesman"],
    "lawyers": ["Salim Bar Association", "the bar association"],
    "refugees": ["UNHCR", "the U.N. refugee agency", "UN High Commissioner for Refugees"],
    "a pronoun": ["Al-Mezan", "it"],
    "initials": ["Y. Zhovtis", "Yevgeny Zhovtis", "Zhovtis"],
    "azattyq": ["Radio Azattyq", "Azattyq", "Азаттык"],
}

APART = {
    "two States' ministries": ["Interior Ministry of Ukraine", "Russian Interior Ministry"],
    "Gaza's ministry and Ramallah's": ["Gaza Health Ministry", "Palestinian Health Ministry"],
    "interior and health": ["Interior Ministry", "Health Ministry"],
    "two centres": ["Human Rights Centre ZMINA", "Human Rights Center DIYA"],
    "two national societies": ["Iranian Red Crescent", "Palestine Red Crescent Society"],
    "the authorities and the government": ["the authorities", "the Government of Kazakhstan"],
    "police and the Interior Ministry": ["police", "Interior Ministry"],
    "police and the National Police": ["police", "the National Police"],
    "local organisations and one of them": ["local human rights organisations", "Human Rights Centre ZMINA"],
    "monitors and a monitor": ["monitors", "Viasna"],
    "officials and authorities": ["officials", "the authorities"],
    "sources and media": ["Most reliable sources", "израильские СМИ"],
    "a ministry and one who left it": ["Interior Minister", "Former Interior Minister Arsen Avakov"],
    "one organisation and its sister": ["United Nations", "UN Women"],
    "one speaker and two": ["Gaza's Civil Defense", "health officials and Gaza's Civil Defense"],
    "two persons of one surname": ["Anna Ivanova", "Olga Ivanova"],
    "a ministry and its city department": ["Ministry of Health", "Almaty Health Department"],
    "a doctor and the hospital": ["doctors at the Nasser Hospital", "Nasser Hospital"],
    "an organisation and experts that it appointed": ["the United Nations", "UN experts"],
    "a ministry and unnamed sources in it": ["Interior Ministry", "Interior Ministry sources"],
    "the president and the vice-president": ["President of Ecuador", "Vice President of Ecuador"],
    "a hospital and its volunteers": ["Nasser Hospital", "our volunteer at the hospital"],
    "two persons of one surname and unlike initials": ["A. Ivanov", "B. Ivanov"],
    "handles": ["@example_rights_post", "@example_rights_watch"],
}


def in_one_text(*names: str, scope: str = "text", place: str | None = None) -> list[Naming]:
    return [Naming(name, scope, scope, at * 100, place) for at, name in enumerate(names)]


def named(resolved: Resolved, name: str, scope: str = "text") -> str:
    return next(source for naming, source in resolved.names.items() if naming.words == name and naming.scope == scope)


@pytest.mark.parametrize("names", ONE_SOURCE.values(), ids=ONE_SOURCE.keys())
def test_names_of_one_source_in_one_text_are_one_source(names: list[str]) -> None:
    assert len(set(resolve(in_one_text(*names)).names.values())) == 1


@pytest.mark.parametrize("names", APART.values(), ids=APART.keys())
def test_names_of_unlike_sources_stay_apart(names: list[str]) -> None:
    assert len(set(resolve(in_one_text(*names)).names.values())) == len(names)


@pytest.mark.parametrize("names", APART.values(), ids=APART.keys())
def test_names_of_unlike_sources_stay_apart_in_texts_of_their_own(names: list[str]) -> None:
    namings = [naming for at, name in enumerate(names) for naming in in_one_text(name, scope=f"text {at}")]
    assert len(set(resolve(namings).names.values())) == len(names)


def test_all_groups_together_in_texts_of_their_own_stay_as_many_sources() -> None:
    namings = [naming for scope, names in ONE_SOURCE.items() for naming in in_one_text(*names, scope=scope)]
    resolved = resolve(namings)
    by_group = {scope: {resolved.names[naming] for naming in namings if naming.scope == scope} for scope in ONE_SOURCE}
    assert {scope: found for scope, found in by_group.items() if len(found) > 1} == {}
    assert len(resolved.sources) == len(ONE_SOURCE)


def test_twenty_five_groups_and_more_of_many_countries_are_tried() -> None:
    assert len(ONE_SOURCE) >= 25


def test_the_order_in_which_names_are_met_changes_nothing() -> None:
    namings = [naming for scope, names in (ONE_SOURCE | APART).items() for naming in in_one_text(*names, scope=scope)]
    shuffled = list(namings)
    random.Random(7).shuffle(shuffled)
    assert resolve(namings) == resolve(shuffled)


def test_nobody_in_particular_is_a_voice_of_its_own_in_each_text() -> None:
    resolved = resolve([*in_one_text("the authorities", scope="CNN"), *in_one_text("the authorities", scope="BBC")])
    assert {source.name for source in resolved.sources} == {
        "authorities (quoted by CNN)",
        "authorities (quoted by BBC)",
    }


def test_nobody_in_particular_of_one_state_is_one_voice() -> None:
    resolved = resolve(
        [*in_one_text("Kazakh authorities", scope="a"), *in_one_text("the authorities of Kazakhstan", scope="b")]
    )
    assert [source.name for source in resolved.sources] == ["authorities of Kazakhstan"]


def test_a_ministry_without_a_state_is_that_of_the_only_state_named() -> None:
    resolved = resolve(
        [*in_one_text("Interior Ministry of Kazakhstan", scope="a"), *in_one_text("Interior Ministry", scope="b")]
    )
    assert len(resolved.sources) == 1


def test_a_ministry_without_a_state_stays_alone_where_two_states_are_named() -> None:
    namings = [
        *in_one_text("Interior Ministry of Ukraine", scope="a"),
        *in_one_text("Russian Interior Ministry", scope="b"),
        *in_one_text("Interior Ministry", scope="c"),
    ]
    assert len(resolve(namings).sources) == 3


def test_the_state_of_a_ministry_may_be_told_by_the_place_of_its_figure() -> None:
    namings = [
        *in_one_text("Interior Ministry of Ukraine", scope="a"),
        *in_one_text("Russian Interior Ministry", scope="b"),
        *in_one_text("Interior Ministry", scope="c", place="Ukraine"),
    ]
    assert named(resolve(namings), "Interior Ministry", "c") == "Interior Ministry of Ukraine"


def test_two_texts_on_two_states_have_two_ministries_though_neither_says_so() -> None:
    namings = [
        *in_one_text("Interior Ministry", scope="a", place="Kyrgyzstan"),
        *in_one_text("Interior Ministry", scope="b", place="Kazakhstan"),
    ]
    assert len(resolve(namings).sources) == 2


def test_the_ministry_is_the_one_named_last_before_it() -> None:
    resolved = resolve(in_one_text("Interior Ministry", "the ministry", "Health Ministry"))
    assert named(resolved, "the ministry") == "Interior Ministry"


def test_who_is_described_and_not_named_is_another_in_another_text() -> None:
    resolved = resolve([*in_one_text("the parish priest", scope="a"), *in_one_text("the parish priest", scope="b")])
    assert len(resolved.sources) == 2


@pytest.mark.parametrize(
    "name", ["Ar.Rukh.Khak foundation", "State-run Telegram channel", "Viasna centre", "Hamas officials"]
)
def test_a_proper_name_makes_a_name(name: str) -> None:
    resolved = resolve([*in_one_text("Human Rights Watch", name, scope="a"), *in_one_text(name, scope="b")])
    assert len(resolved.sources) == 2


def test_a_publisher_names_itself_though_its_name_could_be_anybody_s() -> None:
    channel = Naming("Monitors", "author of a", "Monitors", is_author=True)
    resolved = resolve([channel, *in_one_text("monitors", scope="a")])
    assert resolved.names[channel] == "Monitors"
    assert len(resolved.sources) == 2


def test_the_ministry_of_one_text_is_not_that_of_another() -> None:
    resolved = resolve([*in_one_text("Interior Ministry", scope="a"), *in_one_text("the ministry", scope="b")])
    assert named(resolved, "the ministry", "b") == "ministry (quoted by b)"


def test_the_fullest_name_stands_first_and_no_alias_is_lost() -> None:
    (source,) = resolve(in_one_text("IOM", "International Organization for Migration (IOM)", "aid agency")).sources
    assert source.aliases == ("International Organization for Migration (IOM)", "IOM", "aid agency")


def test_an_office_holder_does_not_give_the_office_its_name() -> None:
    (source,) = resolve(in_one_text("Interior Ministry", "Interior Minister Yerlan Turgumbayev")).sources
    assert source.name == "Interior Ministry"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ministry of Health", SourceKind.AUTHORITY),
        ("the authorities", SourceKind.AUTHORITY),
        ("police", SourceKind.AUTHORITY),
        ("IOM", SourceKind.IGO),
        ("local human rights organisations", SourceKind.NGO),
        ("Human Rights Watch", SourceKind.NGO),
        ("Reuters", SourceKind.MEDIA),
        ("израильские СМИ", SourceKind.MEDIA),
        ("eyewitnesses", SourceKind.WITNESS),
        ("Yevgeny Zhovtis", SourceKind.UNKNOWN),
    ],
)
def test_a_name_tells_what_sort_of_speaker_it_is(name: str, kind: SourceKind) -> None:
    assert resolve(in_one_text(name)).sources[0].kind is kind
