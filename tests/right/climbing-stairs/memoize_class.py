class memoize:
    def __init__(self, f):
        self.f, self.seen = f, {}
    def __call__(self, *args):
        if args not in self.seen:
            self.seen[args] = self.f(*args)
        return self.seen[args]

@memoize
def climbStairs(n):
    return 1 if n < 2 else climbStairs(n - 1) + climbStairs(n - 2)
