class Solution:
    def combinationSum2(self, candidates, target):
        sums = defaultdict(set)
        sums[0].add(())
        for num in sorted(candidates):
            for s in range(target - num, -1, -1):
                for combo in sums[s]:
                    sums[s + num].add(combo + (num,))
        return sums[target]
