class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        matrix[:] = map(list, zip(*reversed(matrix)))
