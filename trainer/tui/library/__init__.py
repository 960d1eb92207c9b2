"""Every problem, and one of them."""
