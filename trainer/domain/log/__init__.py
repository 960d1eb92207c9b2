"""The log: its two kinds of line, what counts of them, and how two logs become one."""
