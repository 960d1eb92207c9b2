"""Undo and redo: what is turned round, and the sentence that says so."""
