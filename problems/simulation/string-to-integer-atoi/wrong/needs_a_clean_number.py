"""You convert the whole string at once, so anything after the digits makes it 0."""


def my_atoi(line: str) -> int:
    try:
        value = int(line.strip())
    except ValueError:
        return 0
    return max(-(2**31), min(2**31 - 1, value))
