"""You count all requests that ever came, but only those of the last 3,000 milliseconds count."""


class RecentCounter:
    def __init__(self) -> None:
        self.times: list[int] = []

    def ping(self, t: int) -> int:
        self.times.append(t)
        return len(self.times)
