"""Taking a past over: reading what is handed, planning what becomes of it, writing that."""
