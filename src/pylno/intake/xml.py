"""XML of strangers: no entities, no document types, nothing fetched."""

from __future__ import annotations

from lxml import etree

from pylno.intake.parsed import refusal


def parse_xml(data: bytes, *, recover: bool = False) -> etree._Element:
    """Read one XML part.

    Args:
        recover: read on after the first fault, for a part that is cut off.
    Raises:
        DocumentRefused: it declares a document type (entities, addresses to fetch), or is no XML at all.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True, recover=recover,
    )  # fmt: skip
    if b"<!DOCTYPE" in data:
        raise refusal("It declares a document type, which no document of this kind does; it may be made to do harm.")
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as fault:
        raise refusal(
            "A part of it is no valid XML: it is damaged.", "Open and save it again, or ask for it again."
        ) from fault
    if root is None:
        raise refusal("A part of it holds no XML.", "Open and save it again, or ask for it again.")
    if root.getroottree().docinfo.internalDTD is not None:
        raise refusal("It declares a document type, which no document of this kind does; it may be made to do harm.")
    return root


def local_name(element: etree._Element) -> str:
    """Give an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: etree._Element, name: str) -> str | None:
    """Give an attribute by its name without its namespace, or None."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None
