"""Posts copied into one plain text, an empty line between them."""
