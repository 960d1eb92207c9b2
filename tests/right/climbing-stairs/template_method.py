class Recurrence:
    def climbStairs(self, n: int) -> int:
        a, b = self.start()
        for _ in range(n):
            a, b = b, self.combine(a, b)
        return a

    def start(self):
        raise NotImplementedError

    def combine(self, a, b):
        raise NotImplementedError


class Solution(Recurrence):
    def start(self):
        return 1, 1

    def combine(self, a, b):
        return a + b
