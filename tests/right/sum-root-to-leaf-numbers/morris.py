class Solution:
    def sumNumbers(self, root: TreeNode):
        total = curr = 0
        while root:
            if root.left:
                pred = root.left
                steps = 1
                while pred.right and pred.right is not root:
                    pred = pred.right
                    steps += 1
                if pred.right is None:
                    curr = curr * 10 + root.val
                    pred.right = root
                    root = root.left
                else:
                    if pred.left is None:
                        total += curr
                    for _ in range(steps):
                        curr //= 10
                    pred.right = None
                    root = root.right
            else:
                curr = curr * 10 + root.val
                if root.right is None:
                    total += curr
                root = root.right
        return total
