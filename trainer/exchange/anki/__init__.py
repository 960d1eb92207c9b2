"""Anki's packages and collections: the database, the notes, the problem that each is about."""
