"""The ways back: backups, restoring, and what still reads of a damaged database."""
