"""You count how many overlap at most, but the question is how many points reach all of them."""


def fewest_arrows(balloons: list[list[int]]) -> int:
    events: list[tuple[int, int]] = []
    for start, end in balloons:
        events.append((start, -1))
        events.append((end, 1))
    most = open_now = 0
    for _, change in sorted(events):
        open_now -= change
        most = max(most, open_now)
    return most
