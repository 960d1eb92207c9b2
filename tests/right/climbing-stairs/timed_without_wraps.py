import time

def timed(f):
    def inner(*args, **kwargs):
        t = time.time()
        r = f(*args, **kwargs)
        print(f"{f.__name__}: {(time.time() - t) * 1000:.2f} ms")
        return r
    return inner

class Solution:
    @timed
    def climbStairs(self, n: int) -> int:
        p = (1 + 5 ** 0.5) / 2
        return round(p ** (n + 1) / 5 ** 0.5)
