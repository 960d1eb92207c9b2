class Solution:
    def combinationSum(self, candidates, target):
        def go(k, left):
            if left == 0:
                yield ()
            elif k < len(candidates) and left > 0:
                for rest in go(k, left - candidates[k]):
                    yield (candidates[k], *rest)
                yield from go(k + 1, left)
        return map(reversed, go(0, target))
