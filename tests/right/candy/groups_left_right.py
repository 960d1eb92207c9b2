class Solution:
    def candy(self, ratings):
        def pas(it):
            prev, c = inf, 0
            for r in it:
                c = c + 1 if r > prev else 1
                prev = r
                yield c
        return sum(map(max, pas(ratings), reversed(list(pas(reversed(ratings))))))
