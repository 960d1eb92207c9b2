"""The tables, and the way from every past format to the present one."""
