"""You count every substring whose first and last letters agree, whatever lies between them."""


def count_substrings(text: str) -> int:
    return sum(
        text[left] == text[right] for left in range(len(text)) for right in range(left, len(text))
    )
