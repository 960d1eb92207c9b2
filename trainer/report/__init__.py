"""The report: the whole picture as one HTML file that needs nothing else to be read."""
