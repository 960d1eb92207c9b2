"""The child's side: what runs in the child process, where starting quickly counts.

``typing`` and what imports ``re`` are left out here, for they take as long as starting Python.
"""
