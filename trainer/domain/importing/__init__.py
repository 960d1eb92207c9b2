"""Coming with a past: what other programs' files say, and what becomes of it here."""
