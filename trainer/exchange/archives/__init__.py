"""Archives of any kind, opened in memory and with bounds."""
