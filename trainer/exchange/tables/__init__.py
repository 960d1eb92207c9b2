"""Tables of text and workbooks as rows of cells."""
