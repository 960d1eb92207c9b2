"""Editing code: what the keys of a code editor do to lines, and the widget that does it."""
