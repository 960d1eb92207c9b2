"""You rebuild the tree from preorder and inorder, which only works if all values are different."""

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        preorder: list[str] = []
        inorder: list[str] = []

        def visit(node: TreeNode | None) -> None:
            if node:
                preorder.append(str(node.val))
                visit(node.left)
                inorder.append(str(node.val))
                visit(node.right)

        visit(root)
        return ",".join(preorder) + ";" + ",".join(inorder)

    def deserialize(self, data: str) -> TreeNode | None:
        preorder, inorder = (part.split(",") if part else [] for part in data.split(";"))
        return build(preorder, inorder)


def build(preorder: list[str], inorder: list[str]) -> TreeNode | None:
    if not preorder:
        return None
    middle = inorder.index(preorder[0])
    return TreeNode(
        int(preorder[0]),
        build(preorder[1 : middle + 1], inorder[:middle]),
        build(preorder[middle + 1 :], inorder[middle + 1 :]),
    )
