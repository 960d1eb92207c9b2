class RecentCounter:
    def __init__(self):
        self.arr = [0] * 10000
        self.start = self.end = 0
    def ping(self, t: int) -> int:
        self.arr[self.end] = t
        self.end += 1
        while self.arr[self.start] < t - 3000:
            self.start += 1
        return self.end - self.start
