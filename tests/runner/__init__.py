"""Running and judging programs, the friendly ones and the others."""
