class Solution:
    def lemonadeChange(self, bills: List[int]) -> bool:
        cash = Counter()
        def give(need):
            for note in (20, 10, 5):
                while need >= note and cash[note]:
                    cash[note] -= 1
                    need -= note
            return need == 0
        for b in bills:
            cash[b] += 1
            if b > 5 and not give(b - 5):
                return False
        return True
