"""Backups, doctor, recovery, and what other machines have."""
