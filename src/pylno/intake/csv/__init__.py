"""Tables as plain text: CSV, also with semicolons or tabs."""
