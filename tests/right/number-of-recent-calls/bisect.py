class RecentCounter:
    def __init__(self):
        self.a = []
    def ping(self, t: int) -> int:
        self.a.append(t)
        return len(self.a) - bisect_left(self.a, t - 3000)
