"""You leave a leading zero when the last column does not carry."""


def add_binary(first: str, second: str) -> str:
    width = max(len(first), len(second)) + 1
    return format(int(first, 2) + int(second, 2), "b").zfill(width)
