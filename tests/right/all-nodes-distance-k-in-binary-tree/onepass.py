class Solution:
    def distanceK(self, root: TreeNode, target: TreeNode, k: int) -> List[int]:
        ans = []
        def down(node, d):
            if not node: return
            if d == k: ans.append(node.val)
            else:
                down(node.left, d + 1); down(node.right, d + 1)
        def dfs(node):
            if not node: return -1
            if node is target:
                down(node, 0)
                return 1
            L, R = dfs(node.left), dfs(node.right)
            if L != -1:
                if L == k: ans.append(node.val)
                down(node.right, L + 1)
                return L + 1
            if R != -1:
                if R == k: ans.append(node.val)
                down(node.left, R + 1)
                return R + 1
            return -1
        dfs(root)
        return ans
