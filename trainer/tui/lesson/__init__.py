"""A lesson on the screen: sections one below the other, parts of which wait until asked for."""
