"""English words by which a speaker threatens, orders, denies, withdraws, takes a position, endorses or does not know."""

from __future__ import annotations

from pylno.reading.lang.en import words
from pylno.reading.lang.tables import phrases

KINDS = phrases("""
unknown: not currently available, currently not available, not available, is unknown, are unknown, remains unknown, remain unknown, remains unclear, remained unclear, was unclear, is unclear, not immediately clear, not yet known, not known, cannot verify, could not verify, could not be verified, could not be independently verified, could not be immediately verified, cannot be independently verified, not be independently confirmed, not be immediately confirmed, cannot be verified, cannot independently verify, could not independently verify, could not immediately verify, cannot be confirmed, could not be confirmed, could not confirm, cannot confirm, not been independently verified, not been verified, not been confirmed, not yet been confirmed, has not been established, have not been established, not possible to confirm, not possible to verify, not possible to establish, unable to verify, unable to confirm, no reliable information, no information is available, no information, no official figure, no official figures, not been able to confirm, not been able to verify, do not know, does not know, whereabouts are unknown, whereabouts remain unknown, is not known, are not known, not clear how many, not clear whether, no figures could be
retraction: retracted, withdrew, has withdrawn, was withdrawn, were withdrawn, been withdrawn, removed the post, post was removed, post has been removed, deleted the post, post was deleted, publication was removed, report was removed, message was removed, was removed from, technical error, published in error, published by mistake, posted by mistake, posted in error, was an error, was a mistake, issued a correction, correction :, taken down, took down
denial: denied, denies, deny, denying, refuted, refutes, refuting, rejected the figure, rejected the figures, rejected the toll, disputed the figure, rejected the claim, rejected the claims, rejected reports, rejected the report, rejected the allegation, rejected the allegations, rejected claims, rejected allegations, rejects the allegations, dismissed the claims, dismissed the report, dismissed reports, dismissed claims, dismissed the allegations, is not true, are not true, is untrue, is false, are false, were false, was false, is fake, are fake, was fake, were fake, was untrue, were untrue, is baseless, are baseless, was baseless, were baseless, as false, as fake, as baseless, is unfounded, are unfounded, were unfounded, did not publish, did not issue, did not provide, did not release, had not released, had not issued, has not released, had not provided, did not come from, not come from the, not ours, does not correspond to reality, do not correspond to reality, does not confirm, had not confirmed
threat: threatened to, threatened that, threatened with, threatens to, threatening to, toughest measures, shoot to kill, without warning, will be destroyed, will be eliminated, will be liquidated, no mercy, will pay dearly, will be punished, will be severely punished, will face the full, will crush, will respond harshly, act as tough as possible, as harshly as possible, be crushed
order: ordered the, ordered police, ordered security, ordered troops, ordered his, ordered all, gave the order, gave an order, issued an order, gave orders, instructed the, decreed, signed a decree, ordered that, has ordered
endorsement: we support the, we support calls, supports the call, supports the calls, support the calls, support the call, endorses the, endorse the, we endorse, joins the call, join the call, joined the call, joins calls, echoes the call, echo the call, welcomes the, we welcome, backs the call, supports the statement, stands in solidarity, stand in solidarity, stands with, we stand with, support the people
position: we consider, considers the, considers that, we believe, believes that, condemns, condemn, condemned, strongly condemns, resolutely condemns, deplores, is deeply concerned, are deeply concerned, deeply concerned, gravely troubled, gravely concerned, expresses concern, expressed concern, expresses its concern, expressed its concern, expresses deep concern, is concerned, are concerned, is alarmed, are alarmed, deeply shocked, shocked and saddened, serious concern, matter of concern, unacceptable, deeply disappointed, deplored, denounced, denounces
""")
OFFICIALS = frozenset(
    "president minister ministry government authorities police army commander general colonel governor mayor prosecutor official officials junta leader chief spokesman spokeswoman regime military prime premier king".split()
)
# Words after "denied" that make it a denial of access and no denial of a claim.
NOT_A_CLAIM = frozenset(
    "access entry bail permission medical food treatment visas visa contact visits legal lawyers lawyer a the-right family him her them their his".split()
)
# Forms of denying that may deny access rather than a claim.
DENIALS = frozenset("denied denies deny denying".split())
# First words of a phrase of statement that hold no verb: "President Example promised the toughest measures".
NO_VERBS = frozenset("toughest unacceptable deeply gravely serious without no".split())
# Before a subject, and no part of it.
BEFORE_SUBJECT = words.AUXILIARIES | frozenset("that and but which who".split())
# At the head of a subject these belong to the sentence.
LEAD_INS = frozenset("however later meanwhile the earlier".split())
# Subjects that name nobody.
NO_NAMES = frozenset("we i it he she they not there".split())
# Whoever calls something so makes the statement.
CALLING = frozenset("called calls described describes termed labelled labeled dismissed".split())
# Before an act these make it a plan or a condition: nothing alleged.
PLANS = frozenset("will would should must if could".split())
# Where shots at a protest are told, these tell that they killed.
DEATHS = frozenset("killed killing dead died".split())
