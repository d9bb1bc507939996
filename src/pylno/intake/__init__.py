"""Files of strangers become documents and tables: hashed first, recognised by content, opened in a child process."""

from __future__ import annotations

from pylno.intake.guards import closed_doors
from pylno.intake.limits import DEFAULT_LIMITS, Limits
from pylno.intake.metadata import Metadata, read_metadata
from pylno.intake.opening import Progress, document_id, open_documents, unused_metadata
from pylno.intake.table import Row, Table
from pylno.intake.tables import open_table

__all__ = [
    "DEFAULT_LIMITS",
    "Limits",
    "Metadata",
    "Progress",
    "Row",
    "Table",
    "closed_doors",
    "document_id",
    "open_documents",
    "open_table",
    "read_metadata",
    "unused_metadata",
]
