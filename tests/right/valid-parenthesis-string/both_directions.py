class Solution:
    def checkValidString(self, s: str) -> bool:
        def sweep(signs, plus):
            bal = 0
            for ch in signs:
                bal += 1 if ch in (plus, '*') else -1
                if bal < 0:
                    return False
            return True
        return sweep(s, '(') and sweep(reversed(s), ')')
