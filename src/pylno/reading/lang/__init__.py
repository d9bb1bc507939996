"""One folder of plain tables for each language."""
