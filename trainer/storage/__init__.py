"""What the program keeps: SQLite for what was learned, folders for the problems."""
