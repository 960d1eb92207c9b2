class Solution:
    def __init__(self, w):
        n, s = len(w), sum(w)
        self.n = n
        p = [x * n / s for x in w]
        self.prob, self.al = [1.0] * n, list(range(n))
        small = [i for i in range(n) if p[i] < 1]
        large = [i for i in range(n) if p[i] >= 1]
        while small and large:
            a, b = small.pop(), large.pop()
            self.prob[a], self.al[a] = p[a], b
            p[b] -= 1 - p[a]
            (small if p[b] < 1 else large).append(b)
    def pickIndex(self):
        i = random.randrange(self.n)
        return i if random.random() < self.prob[i] else self.al[i]
