"""What happened to those counted."""

from __future__ import annotations

import pytest

from .making import figure, figures, reasons


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Nineteen people were killed.", "killed"),
        ("Nineteen soldiers deployed in Osh were injured.", "injured"),
        ("Nineteen people accused of spying were executed.", "killed"),
        ("The body count was 19.", "killed"),
        ("Soldiers killed 19 people.", "killed"),
        ("Nineteen people died in the fire.", "killed"),
        ("The fire claimed the lives of 19 people.", "killed"),
        ("There were 19 deaths.", "killed"),
        ("The death toll rose to 19.", "killed"),
        ("Nineteen people were shot dead.", "killed"),
        ("Nineteen people were beaten to death.", "killed"),
        ("The blast left 19 people dead.", "killed"),
        ("Nineteen people were wounded.", "injured"),
        ("Nineteen people were treated for burns.", "injured"),
        ("Nineteen people were taken to hospital.", "hospitalised"),
        ("Nineteen people are in intensive care.", "intensive_care"),
        ("Nineteen people were detained.", "detained"),
        ("Nineteen people are in custody.", "detained"),
        ("Nineteen people were captured.", "detained"),
        ("Police arrested 19 people.", "arrested"),
        ("Police reported the arrest of 19 people.", "arrested"),
        ("Nineteen people were charged with riot.", "charged"),
        ("A criminal case was opened against 19 people.", "charged"),
        ("Nineteen people were sentenced to prison terms.", "convicted"),
        ("Nineteen people are missing.", "missing"),
        ("Nineteen people were tortured.", "tortured"),
        ("Nineteen people fled their homes.", "displaced"),
        ("Nineteen thousand people were evacuated.", "displaced"),
        ("Nineteen thousand people took to the streets.", "protesters"),
        ("Nineteen thousand people rallied in the square.", "protesters"),
        ("The rally was attended by 900 people.", "protesters"),
        ("The government deployed 900 soldiers.", "troops"),
        ("Nineteen people were abducted.", "other"),
        ("Nineteen people were released.", "other"),
        ("Three of us survived and nineteen people were rescued.", "other"),
        ("Nineteen women said they had been beaten.", "injured"),
        ("Nineteen detainees said they had been beaten.", "tortured"),
        ("Nineteen miners were fishing when they were stabbed.", "injured"),
        ("Nineteen clerks of the council who wanted to write were arrested.", "arrested"),
        ("All nineteen people on board died.", "killed"),
        ("Nineteen miners were hurt and hospitalised.", "hospitalised"),
        ("The camp houses 1,900 people.", "displaced"),
        ("“[The seven miners] died of their wounds.”", "killed"),
        ("Some 30 of the miners injured were assigned to one pit.", "injured"),
        ("From March to May, 20 people were stabbed in the arm.", "injured"),
        ("Five miners remain in detention.", "detained"),
        ("Gunmen took away two clerks.", "other"),
        ("Soldiers took away two clerks.", "detained"),
        ("Fines were imposed on 34 clerks.", "other"),
        ("Contact was lost with 25 fishermen.", "missing"),
        ("The crowd, estimated at 15,000, blocked the bridge.", "protesters"),
        ("Among the detained: 12 clerks.", "detained"),
        ("Abuses against 1,204 children were verified.", "other"),
        ("An appeals court overturned the convictions of four men.", "other"),
        ("Three nurses holding banners were arrested.", "arrested"),
        ("Two nurses who had signed the letter were dismissed.", "other"),
        ("Five inmates escaped.", "other"),
        ("Nineteen people who live on the island were evacuated.", "displaced"),
        ("Nineteen masked men vandalised the office.", "other"),
        ("Ninety police sealed the square.", "troops"),
        ("Nineteen people are awaiting sentencing.", "convicted"),
        ("Nineteen people are fighting for their lives.", "injured"),
        ("Nineteen people need food aid.", "other"),
        ("Nineteen people lost an eye.", "injured"),
        ("Nineteen people were handed long prison terms.", "convicted"),
        ("Soldiers took nineteen men from their homes.", "detained"),
        ("Gunmen took nineteen sons of the elders.", "other"),
        ("The march drew 900 people.", "protesters"),
        ("Town hospitals admitted 19 people.", "hospitalised"),
        ("The fate of 19 villagers is unknown.", "missing"),
        ("The charges facing 19 miners are grave.", "charged"),
        ("A crisis facing 19,000 villagers goes on.", "other"),
        ("Several people were killed, including two cooks.", "killed"),
        ("Police arrested activists across the city, including two cooks.", "arrested"),
        ("A first death toll of 44 rose on Monday.", "killed"),
    ],
)
def test_words_tell_what_happened(text: str, status: str) -> None:
    assert str(figures(text)[-1].status) == status


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Nineteen people were killed and 40 injured.", ["killed", "injured"]),
        ("The blast killed 19 people, wounding 40 others.", ["killed", "injured"]),
        ("Soldiers killed three people in Brenk and four in Karsk.", ["killed", "killed"]),
        ("Of 60 people detained, 20 were released.", ["detained", "other"]),
        ("Nineteen soldiers and two officers were killed.", ["killed", "killed"]),
        ("Three of the 12 men were killed.", ["killed"]),
        ("Two of those wounded, both teenagers, later died.", ["killed"]),
        ("In Karsk, 14 died; in Brenk, 9.", ["killed", "killed"]),
        ("Of 83 injured people, 14 had bullet wounds.", ["injured", "injured"]),
        ("Three of the 12 detainees were released.", ["other", "detained"]),
        ("Three of the 12 people arrested on Friday were released.", ["other", "arrested"]),
        ("Two cooks were kidnapped; both were freed.", ["other", "other"]),
        ("The captain was arrested along with five sailors.", ["arrested"]),
        ("Lawyers demanded the release of 14 miners.", ["detained"]),
        ("The court ordered the release of 14 miners.", ["other"]),
        ("Gunmen abduct 20 in night raid.", ["other"]),
        ("Fifty people were hurt, three seriously.", ["injured", "injured"]),
        ("Fifty people were among the wounded, with seven in serious but stable condition.", ["injured", "injured"]),
        ("Fifty people were killed, three seriously.", ["killed"]),
        ("Forty people were shot, and three others were stabbed to death.", ["injured", "killed"]),
        ("Five people were kidnapped in Osh and one of them died.", ["other"]),
        ("Five people were kidnapped in Osh after a man was found dead.", ["other"]),
    ],
)
def test_each_number_of_a_sentence_has_its_own_outcome(text: str, statuses: list[str]) -> None:
    assert [str(one.status) for one in figures(text)] == statuses


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Nineteen people were not killed.", "negated"),
        ("Nineteen people will be deported.", "not said to have happened"),
        ("Nineteen people want to leave.", "only speak, have or want"),
    ],
)
def test_what_did_not_happen_is_no_figure(text: str, reason: str) -> None:
    assert (figures(text), reason in next(iter(reasons(text).values()))) == ((), True)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Soldiers killed 19 people.", "verb before"),
        ("Nineteen people were killed.", "verb after"),
        ("There were 19 deaths.", "the noun itself"),
        ("The death toll rose to 19.", "count noun"),
        ("Nineteen people were taken to hospital.", "phrase after"),
        ("The rally was attended by 900 people.", "doer"),
        ("The blast left 19 people dead.", "left with"),
    ],
)
def test_a_figure_names_the_rule_that_found_it(text: str, rule: str) -> None:
    assert figure(text).rule == rule
