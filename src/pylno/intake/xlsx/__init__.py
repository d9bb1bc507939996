"""Workbooks: XLSX, XLSB, XLS."""
