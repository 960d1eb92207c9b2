class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        m = {'2':'abc','3':'def','4':'ghi','5':'jkl','6':'mno','7':'pqrs','8':'tuv','9':'wxyz'}
        return digits and reduce(lambda acc, d: [a + c for a in acc for c in m[d]], digits, ['']) or []
