"""Tables of problems: what their columns mean, and what their rows say."""
