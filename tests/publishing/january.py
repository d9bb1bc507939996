"""A made dossier in the shape of January 2022: texts of our own, with figures that sources are known to have given."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from pylno.base import (
    Allegation,
    Attribution,
    Basis,
    Call,
    Change,
    ChangeKind,
    Class,
    Comparison,
    ComparisonKind,
    Document,
    Dossier,
    Dropped,
    Edition,
    Entry,
    Event,
    Figure,
    Filed,
    Headline,
    Hedge,
    Ledger,
    PartialDate,
    Passage,
    Quantity,
    Reading,
    ReadState,
    Sentence,
    Series,
    Signatory,
    Source,
    SourceKind,
    Statement,
    StatementKind,
    Status,
    Unit,
    UnreadNumeral,
    claim_id,
)

PROSECUTOR = "Prosecutor General’s Office"
STATEMENT = """People of Kazakhstan must not be left alone: joint statement

6 January 2022

Tens of thousands of people joined the protests that began in Zhanaozen on 2 January. Clashes took place in Almaty on \
5 January. The government resigned. The President threatened “the toughest” measures against the protesters. The same \
night there were reported shootings in Almaty.

According to the Ministry of Health, 400 people were taken to hospital and 62 people are in intensive care. Several \
dozens of policemen and protesters were killed, according to police. The exact number of the dead is not available. \
Human rights organisations say that more than 2,000 people have been detained so far. However, the authorities speak of \
only about 200 people detained as of January 5. According to local monitors, the detained are denied a lawyer. There are \
reports of disproportionate use of force by law enforcement officers. Since yesterday access to the Internet has been \
blocked. A 1968 precedent comes to mind.

We support the calls of the United Nations for a peaceful resolution.

We urge the Government of Kazakhstan to:
• Restore access to the Internet;
• Ensure an independent investigation of every use of force. Publish its results;
• Let lawyers see the detained.

We call on the Government of Ukraine to:
• Give safe passage to its citizens.

Coalition of Monitors
House of Rights
Legal Aid Network
"""
CHANNEL = """09.01.2022 12:10
Ministry of Health: 164 people were killed in the riots, 103 people of them in Almaty. 2,265 people were injured.

09.01.2022 18:40
The Ministry of Health did not give the number of 164 dead. The Information Ministry: this was a technical error, the \
post has been removed.

11.01.2022 09:00
Interior Ministry: 9,900 people were detained in the whole country. In the last 24 hours 1,678 people were detained in \
Almaty.
"""
RUSSIAN = """Число погибших выросло
Генеральная прокуратура сообщила 15 января, что погибли 225 человек, из них 19 силовиков. Как заявили правозащитники, \
задержаны более 10 тысяч человек. По данным Минздрава, 400 человек госпитализированы.
"""
LATER = """From 225 to 238: how an official number moved
In January the Prosecutor General’s Office said 227 people had died. In March the government spoke of 230 dead. On \
29 June the Prosecutor General’s Office gave 232 dead, six of them tortured to death. A joint statement of 29 July \
quotes 241 dead from the prosecutors. On 16 August the Prosecutor General’s Office published a list of 238 dead. The \
Documentation Center has recorded 625 cases of violations between April 2022 and January 2023. By July Radio Azattyq \
had gathered 188 names of the dead.
"""
KAZAKH = "Алматыда оқиға болды. Жүздеген адам ұсталды.\n"


@dataclass
class Shown:
    """A document under construction, with its claims as they are found by their words."""

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    date: str | None = None
    language: str = "en"
    classification: Class = Class.PUBLIC
    name: str = ""
    changed: dict[str, Any] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)
    others: dict[str, list[Any]] = field(default_factory=dict)
    used: dict[str, list[Passage]] = field(default_factory=dict)

    def passage(self, words: str, kind: str) -> Passage:
        start = self.text.index(words)
        found = Passage(start, start + len(words), words)
        self.used.setdefault(kind, []).append(found)
        return found

    def figure(self, words: str, low: int | None, high: int | None, status: Status, **more: Any) -> str:
        exact = more.pop("exact", low == high)
        phrase = more.pop("phrase", words.split(maxsplit=1)[0])
        by, quoted_by = more.pop("by", None), more.pop("quoted_by", None)
        passage = self.passage(words, "figure")
        for name in ("as_of", "said_on", "event_date"):
            if more.get(name):
                more[name] = PartialDate.parse(more[name])
        self.figures.append(
            Figure(
                passage,
                Quantity(low, high, exact, phrase),
                status,
                more.pop("group", "people"),
                attribution=Attribution(by, quoted_by=quoted_by) if by else None,
                author=self.publisher,
                rule="made by hand",
                **more,
            )
        )
        return claim_id(self.id, passage.start, passage.end, status)

    def other(self, kind: str, claim: Any) -> str:
        self.others.setdefault(kind, []).append(claim)
        what = getattr(claim, "kind", None) or getattr(claim, "act", None) or kind
        return claim_id(self.id, claim.passage.start, claim.passage.end, str(what))

    def event(self, kind: str, words: str, date: str | None = None, **more: Any) -> str:
        day = PartialDate.parse(date) if date else None
        return self.other("event", Event(kind, self.passage(words, "event"), date=day, author=self.publisher, **more))

    def statement(self, kind: StatementKind, words: str, by: str | None = None, **more: Any) -> str:
        passage = self.passage(words, "statement")
        return self.other("statement", Statement(kind, passage, by, author=self.publisher, **more))

    def document(self) -> Document:
        return Document(
            id=self.id,
            name=self.name or f"{self.id}.txt",
            sha256=hashlib.sha256(self.text.encode()).hexdigest(),
            size=len(self.text.encode()),
            format="txt",
            text=self.text,
            language=self.language,
            title=self.title,
            publisher=self.publisher,
            date=PartialDate.parse(self.date) if self.date else None,
            classification=self.classification,
            **self.changed,
        )

    def reading(self) -> Reading:
        document = self.document()
        return Reading(
            language=self.language,
            is_supported=self.language != "kk",
            title=self.title,
            publisher=self.publisher,
            date=document.date,
            figures=tuple(self.figures),
            calls=tuple(self.others.get("call", ())),
            events=tuple(self.others.get("event", ())),
            allegations=tuple(self.others.get("allegation", ())),
            statements=tuple(self.others.get("statement", ())),
            signatories=tuple(self.others.get("signatory", ())),
            sentences=tuple(self._sentences()),
            unread_numerals=tuple(self._unread()),
        )

    def _sentences(self) -> list[Sentence]:
        found = []
        for match in re.finditer(r"\S(?:[^\n]*?)(?:[.!?;:]”?(?=\s|$)|(?=\n|$))", self.text):
            passage = Passage(match.start(), match.end(), match.group())
            kinds = ("figure", "event", "allegation", "statement", "call", "signatory")
            used = tuple(kind for kind in kinds if any(one.overlaps(passage) for one in self.used.get(kind, ())))
            role = "title" if match.start() == 0 else "sentence"
            found.append(Sentence(passage, used, role))
        return found

    def _unread(self) -> list[UnreadNumeral]:
        numerals = [Passage(m.start(), m.end(), m.group()) for m in re.finditer(r"\d[\d.,:]*\d|\d", self.text)]
        read = [figure.passage for figure in self.figures]
        return [
            UnreadNumeral(one, "a year" if len(one.text) == 4 else "part of a date")
            for one in numerals
            if not any(one.overlaps(figure) for figure in read)
        ]


def joint_statement() -> Shown:
    shown = Shown(
        "d1",
        STATEMENT,
        STATEMENT.split("\n", maxsplit=1)[0],
        "Coalition of Monitors",
        "2022-01-06",
        name="statement.txt",
    )
    said = {"said_on": "2022-01-06"}
    shown.figure(
        "Tens of thousands of people", 20000, 99999, Status.PROTESTERS, exact=False, phrase="Tens of thousands", **said
    )
    shown.figure("400 people", 400, 400, Status.HOSPITALISED, by="Ministry of Health", place="Kazakhstan", **said)
    shown.figure("62 people", 62, 62, Status.INTENSIVE_CARE, by="Ministry of Health", place="Kazakhstan",
                 basis=Basis.HELD_AT, part_of=1, part_of_basis="inferred", **said)  # fmt: skip
    shown.figure("Several dozens of policemen and protesters", 24, 99, Status.KILLED, group="police; protesters",
                 by="police", exact=False, phrase="Several dozens", place="Almaty", event_date="2022-01-05")  # fmt: skip
    shown.figure("more than 2,000 people", 2000, None, Status.DETAINED, by="Human rights organisations", exact=False,
                 phrase="more than 2,000", basis=Basis.CUMULATIVE, place="Kazakhstan", **said)  # fmt: skip
    shown.figure("only about 200 people", 200, 200, Status.DETAINED, by="authorities", exact=False,
                 phrase="only about 200", basis=Basis.CUMULATIVE, place="Kazakhstan", as_of="2022-01-05")  # fmt: skip
    shown.event("protest", "protests that began in Zhanaozen on 2 January", "2022-01-02", place="Zhanaozen")
    shown.event("clashes", "Clashes took place in Almaty on 5 January", "2022-01-05", place="Almaty")
    shown.event("resignation", "The government resigned", actor="government")
    shown.event(
        "shooting", "there were reported shootings in Almaty", "2022-01-05", place="Almaty", hedge=Hedge.REPORTED
    )
    shown.statement(StatementKind.THREAT, "“the toughest” measures against the protesters", "President")
    shown.statement(StatementKind.UNKNOWN, "The exact number of the dead is not available")
    shown.statement(StatementKind.ENDORSEMENT, "We support the calls of the United Nations for a peaceful resolution")
    for act, words, by, hedge in (
        ("counsel_denied", "the detained are denied a lawyer", "local monitors", Hedge.ASSERTED),
        ("injury", "disproportionate use of force by law enforcement officers", None, Hedge.REPORTED),
        ("internet_shutdown", "access to the Internet has been blocked", None, Hedge.ASSERTED),
    ):
        passage = shown.passage(words, "allegation")
        by_whom = Attribution(by) if by else None
        who = "law enforcement officers" if act == "injury" else None
        shown.other("allegation", Allegation(act, passage, perpetrator=who, attribution=by_whom, hedge=hedge))
    for words, addressee in (
        ("Restore access to the Internet", "Government of Kazakhstan"),
        ("Ensure an independent investigation of every use of force. Publish its results", "Government of Kazakhstan"),
        ("Let lawyers see the detained", "the Government of Kazakhstan"),
        ("Give safe passage to its citizens", "Government of Ukraine"),
    ):
        shown.other("call", Call(shown.passage(words, "call"), addressee))
    for name in ("Coalition of Monitors", "House of Rights", "Legal Aid Network"):
        shown.other("signatory", Signatory(name, shown.passage(name, "signatory")))
    return shown


def channel() -> Shown:
    shown = Shown(
        "d2", CHANNEL, None, "State channel", "2022-01-11", classification=Class.CONFIDENTIAL, name="channel/posts.txt"
    )
    nine = {"as_of": "2022-01-09", "by": "Ministry of Health", "quoted_by": "State channel", "basis": Basis.CUMULATIVE}
    shown.figure("164 people", 164, 164, Status.KILLED, place="Kazakhstan", **nine)
    shown.figure(
        "103 people of them", 103, 103, Status.KILLED, place="Almaty", part_of=0, part_of_basis="stated", **nine
    )
    shown.figure("2,265 people", 2265, 2265, Status.INJURED, place="Kazakhstan", **nine)
    eleven = {"as_of": "2022-01-11", "by": "Interior Ministry", "quoted_by": "State channel"}
    shown.figure("9,900 people", 9900, 9900, Status.DETAINED, place="Kazakhstan", basis=Basis.CUMULATIVE, **eleven)
    shown.figure(
        "1,678 people", 1678, 1678, Status.DETAINED, place="Almaty", basis=Basis.PERIOD, since="24 hours", **eleven
    )
    day = PartialDate.parse("2022-01-09")
    shown.statement(
        StatementKind.DENIAL, "The Ministry of Health did not give the number of 164 dead", "Ministry of Health",
        about=0, said_on=day,
    )  # fmt: skip
    shown.statement(
        StatementKind.RETRACTION, "this was a technical error, the post has been removed", "Information Ministry",
        about=0, said_on=day,
    )  # fmt: skip
    return shown


def russian() -> Shown:
    shown = Shown("d3", RUSSIAN, "Число погибших выросло", "Новости", "2022-01-15", "ru", name="ru/news.html")
    killed = {"as_of": "2022-01-15", "by": "Генеральная прокуратура", "basis": Basis.CUMULATIVE}
    shown.figure("225 человек", 225, 225, Status.KILLED, place="Казахстан", **killed)
    shown.figure("19 силовиков", 19, 19, Status.KILLED, group="police", part_of=0, part_of_basis="stated", **killed)
    shown.figure("более 10 тысяч человек", 10000, None, Status.DETAINED, by="правозащитники", exact=False,
                 phrase="более 10 тысяч", basis=Basis.CUMULATIVE, said_on="2022-01-14")  # fmt: skip
    shown.figure("400 человек", 400, 400, Status.HOSPITALISED, by="Минздрав", place="Казахстан", said_on="2022-01-06")
    return shown


def later() -> Shown:
    shown = Shown("d4", LATER, LATER.split("\n", maxsplit=1)[0], "Review of the Year", "2022-08-20", name="later.docx")
    for words, number, day, by in (
        ("227 people", 227, "2022-01", PROSECUTOR),
        ("230 dead", 230, "2022-03-14", "government"),
        ("232 dead", 232, "2022-06-29", PROSECUTOR),
        ("241 dead", 241, "2022-07-29", PROSECUTOR),
        ("238 dead", 238, "2022-08-16", PROSECUTOR),
        ("188 names of the dead", 188, "2022-07", "Radio Azattyq"),
    ):
        quoted_by = "joint statement of 29 July" if number == 241 else None
        shown.figure(
            words, number, number, Status.KILLED, by=by, quoted_by=quoted_by, said_on=day, basis=Basis.CUMULATIVE
        )
    shown.figure("625 cases of violations", 625, 625, Status.OTHER, by="Documentation Center", unit=Unit.CASES,
                 said_on="2023-01", basis=Basis.CUMULATIVE, since="April 2022")  # fmt: skip
    return shown


def kazakh() -> Shown:
    return Shown("d5", KAZAKH, None, "Хабар", "2022-01-06", "kk", name="kk/habar.txt")


def unread() -> Shown:
    made = Shown("d6", "", name="scan.pdf", language="und", classification=Class.CONFIDENTIAL)
    made.changed = {"state": ReadState.NOT_READ, "reason": "The pages are pictures; no text could be taken from them."}
    return made


def shown_documents() -> list[Shown]:
    return [joint_statement(), channel(), russian(), later(), kazakh(), unread()]


def dossier(*, edition: Edition = Edition.INTERNAL, with_changes: bool = False) -> Dossier:
    """Give the whole: six documents, the ledger by hand, and every kind of claim."""
    many = shown_documents()
    entries = _entries(many)
    by_words = {entry.figure.passage.text: entry.id for entry in entries}
    filed = {kind: tuple(_filed(many, kind)) for kind in ("event", "allegation", "statement", "call", "signatory")}
    changes = (
        Change(ChangeKind.NEW, (by_words["238 dead"],)),
        Change(
            ChangeKind.REVISED,
            (by_words["227 people"], by_words["232 dead"]),
            "The Prosecutor General’s Office raised it.",
        ),
        Change(ChangeKind.WITHDRAWN, (by_words["164 people"],)),
        Change(
            ChangeKind.SILENT,
            ("0" * 16,),
            "“711 people” held, said by the Interior Ministry, is in no document at hand.",
        ),
    )
    public = edition is Edition.PUBLIC
    return Dossier(
        situation="Kazakhstan, January 2022",
        as_of=PartialDate(2022, 8, 20),
        not_before=PartialDate(2022, 1, 6),
        edition=edition,
        documents=tuple(one.document() for one in many),
        readings={one.id: one.reading() for one in many if one.text},
        commitments={one.id: "c" * 64 for one in many if one.classification is not Class.PUBLIC},
        ledger=_ledger(entries, by_words),
        events=filed["event"],
        allegations=filed["allegation"],
        statements=filed["statement"],
        calls=filed["call"],
        signatories=filed["signatory"],
        changes=changes if with_changes else None,
        since=PartialDate(2022, 1, 12) if with_changes else None,
        dropped=Dropped(documents=2, figures=5, statements=1) if public else None,
    )


_NAMES = {"Генеральная прокуратура": PROSECUTOR, "Минздрав": "Ministry of Health"}


def _entries(many: list[Shown]) -> tuple[Entry, ...]:
    entries = []
    denial = next(one for one in _filed(many, "statement") if one.claim.kind is StatementKind.DENIAL)
    retraction = next(one for one in _filed(many, "statement") if one.claim.kind is StatementKind.RETRACTION)
    for shown in many:
        for figure in shown.figures:
            made = claim_id(shown.id, figure.passage.start, figure.passage.end, figure.status)
            named = figure.attribution.name if figure.attribution else figure.author
            entry = Entry(made, shown.id, figure, _NAMES.get(named or "", named), utterance=made)
            quoted_by = figure.attribution.quoted_by if figure.attribution else None
            entries.append(dataclasses.replace(entry, quoted_by=quoted_by))
    first = next(entry for entry in entries if entry.figure.passage.text == "400 people")
    again: dict[str, dict[str, Any]] = {"400 человек": {"utterance": first.id, "same_as": first.id}}
    again["164 people"] = {"withdrawn_by": retraction.id, "denied_by": (denial.id,)}
    again["241 dead"] = {"not_found_with_source": True}
    return tuple(dataclasses.replace(one, **again.get(one.figure.passage.text, {})) for one in entries)


def _filed(many: list[Shown], kind: str) -> list[Filed[Any]]:
    found = []
    for shown in many:
        for claim in shown.others.get(kind, ()):
            what = getattr(claim, "kind", None) or getattr(claim, "act", None) or kind
            made = claim_id(shown.id, claim.passage.start, claim.passage.end, str(what))
            found.append(Filed(made, shown.id, claim))
    return found


def _ledger(entries: tuple[Entry, ...], ids: dict[str, str]) -> Ledger:
    official = tuple(ids[words] for words in ("225 человек", "227 people", "232 dead", "238 dead"))
    killed = (Status.KILLED, "people", None)
    detained = (Status.DETAINED, "people", "Kazakhstan")
    comparisons = (
        Comparison(
            ComparisonKind.SET_AGAINST, "The document sets them against each other with “However”.", *detained,
            (ids["more than 2,000 people"], ids["only about 200 people"]), ("as_of",), ids["only about 200 people"],
        ),
        Comparison(
            ComparisonKind.CONTRADICTION, "Same scope, dates at most one day apart, and the ranges do not meet.", *killed,
            (ids["232 dead"], ids["241 dead"]),
        ),
        *(
            Comparison(ComparisonKind.REVISION, "Same source and scope, said later.", *killed, (one, other))
            for one, other in pairwise(official)
        ),
        Comparison(
            ComparisonKind.DIFFERS_IN_SCOPE, "One counts so far, the other within 24 hours.", *detained,
            (ids["9,900 people"], ids["1,678 people"]), ("basis", "place"),
        ),
        Comparison(ComparisonKind.COMPATIBLE, "The ranges meet.", *detained,
                   (ids["9,900 people"], ids["more than 2,000 people"])),
    )  # fmt: skip
    sources = [
        Source(PROSECUTOR, SourceKind.AUTHORITY, (PROSECUTOR, "Генеральная прокуратура")),
        Source("Ministry of Health", SourceKind.AUTHORITY, ("Ministry of Health", "Минздрав")),
        *(
            Source(name, kind, (name,))
            for name, kind in (
                ("police", SourceKind.AUTHORITY),
                ("authorities", SourceKind.AUTHORITY),
                ("Interior Ministry", SourceKind.AUTHORITY),
                ("Human rights organisations", SourceKind.NGO),
                ("Radio Azattyq", SourceKind.MEDIA),
                ("Documentation Center", SourceKind.NGO),
            )
        ),
    ]
    headlines = (
        Headline(Status.KILLED, Unit.PEOPLE, Basis.CUMULATIVE, "people", None, 188, 241, "Radio Azattyq", PROSECUTOR,
                 "Range of all claims that were not withdrawn", (*official, ids["241 dead"], ids["188 names of the dead"])),
        Headline(Status.DETAINED, Unit.PEOPLE, Basis.CUMULATIVE, "people", "Kazakhstan", 200, None, "authorities",
                 "Human rights organisations", "Range of all claims that were not withdrawn",
                 (ids["only about 200 people"], ids["more than 2,000 people"], ids["9,900 people"])),
    )  # fmt: skip
    series = (Series(PROSECUTOR, Status.KILLED, Unit.PEOPLE, Basis.CUMULATIVE, "people", None, official),)
    return Ledger(entries, tuple(sources), series, comparisons, headlines)
