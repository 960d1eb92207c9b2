"""You forget all requests as soon as the oldest is too old, but later ones may still count."""


class RecentCounter:
    def __init__(self) -> None:
        self.times: list[int] = []

    def ping(self, t: int) -> int:
        if self.times and self.times[0] < t - 3000:
            self.times.clear()
        self.times.append(t)
        return len(self.times)
