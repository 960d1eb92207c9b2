"""Running code: on the cases, on inputs of one's own, and what it is recognised by."""
