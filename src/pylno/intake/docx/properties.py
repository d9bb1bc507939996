"""What a Word document's properties say: title, organisation, dates."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from pylno.base import DocumentRefused, PartialDate
from pylno.intake.archive import Archive, DamagedMember
from pylno.intake.dates import property_date
from pylno.intake.parsed import one_line
from pylno.intake.publishers import is_organisation
from pylno.intake.xml import local_name, parse_xml

_CORE, _APPLICATION = "docProps/core.xml", "docProps/app.xml"
_TEMPLATE_MADE = "2013-12-23T23:15:00Z"


@dataclass(frozen=True, slots=True)
class Properties:
    """What the properties say; None where they say nothing that can be believed."""

    title: str | None
    publisher: str | None
    date: PartialDate | None
    notes: tuple[str, ...]


def properties_of(archive: Archive) -> Properties:
    """Read a document's properties."""
    core, application = _values(archive, _CORE), _values(archive, _APPLICATION)
    named = [one_line(core.get("publisher")), one_line(application.get("Company")), one_line(core.get("creator"))]
    publisher = next((name for name in named if name and is_organisation(name)), None)
    # A widely used library leaves the day on which its own template was made.
    instants = [core.get(name) for name in ("created", "modified")]
    date = next((day for words in instants if words != _TEMPLATE_MADE and (day := property_date(words))), None)
    notes: list[str] = []
    if date:
        notes.append("Its date is that of the file's properties, not of its text.")
    if any(named) and not publisher:
        notes.append("The file's properties name an author, who was not taken for the publisher.")
    return Properties(one_line(core.get("title")), publisher, date, tuple(notes))


def _values(archive: Archive, name: str) -> dict[str, str]:
    """Give the properties of one part; a part that is missing or damaged says nothing."""
    try:
        root: etree._Element = parse_xml(archive.read(name))
    except (KeyError, DamagedMember, DocumentRefused):
        return {}
    return {local_name(child): (child.text or "").strip() for child in root}
