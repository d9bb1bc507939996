"""The vocabulary that every room shares: frozen values, errors, dates, quantities. Imports nothing of ours."""

from __future__ import annotations

from pylno.base.claims import (
    Allegation,
    Attribution,
    Basis,
    Call,
    Event,
    Figure,
    Hedge,
    Passage,
    Signatory,
    Statement,
    StatementKind,
    Status,
    Unit,
)
from pylno.base.dates import (
    PartialDate,
)
from pylno.base.documents import (
    Class,
    Document,
    Post,
    ReadState,
)
from pylno.base.dossier import (
    Dossier,
    Dropped,
    Edition,
)
from pylno.base.errors import (
    BadBrief,
    BadCorrections,
    BadDate,
    DocumentRefused,
    NothingRead,
    PylnoError,
    SumRefused,
    UsageError,
)
from pylno.base.ledger import (
    Change,
    ChangeKind,
    Comparison,
    ComparisonKind,
    Decision,
    Entry,
    Filed,
    Headline,
    Ledger,
    Review,
    Series,
    Source,
    SourceKind,
    claim_id,
)
from pylno.base.quantity import (
    STRICT,
    Quantity,
)
from pylno.base.reading import (
    Reading,
    Sentence,
    UnreadNumeral,
)

__all__ = [
    "STRICT",
    "Allegation",
    "Attribution",
    "BadBrief",
    "BadCorrections",
    "BadDate",
    "Basis",
    "Call",
    "Change",
    "ChangeKind",
    "Class",
    "Comparison",
    "ComparisonKind",
    "Decision",
    "Document",
    "DocumentRefused",
    "Dossier",
    "Dropped",
    "Edition",
    "Entry",
    "Event",
    "Figure",
    "Filed",
    "Headline",
    "Hedge",
    "Ledger",
    "NothingRead",
    "PartialDate",
    "Passage",
    "Post",
    "PylnoError",
    "Quantity",
    "ReadState",
    "Reading",
    "Review",
    "Sentence",
    "Series",
    "Signatory",
    "Source",
    "SourceKind",
    "Statement",
    "StatementKind",
    "Status",
    "SumRefused",
    "Unit",
    "UnreadNumeral",
    "UsageError",
    "claim_id",
]
