"""You plant in half of each gap, but a gap between two flowers loses a place at both ends."""


def can_place_flowers(flowerbed: list[int], n: int) -> bool:
    gaps = "".join(map(str, flowerbed)).split("1")
    return sum((len(gap) + 1) // 2 for gap in gaps) >= n
